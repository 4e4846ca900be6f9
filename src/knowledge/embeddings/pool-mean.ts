/**
 * Averages the pieces of each text and scales to unit length.
 * @param hidden shape `[texts, width, dimensions]`, flat; pieces beyond a text's length are padding
 */
export const poolMean = (
  hidden: Float32Array,
  lengths: readonly number[],
  width: number,
  dimensions: number,
): Float32Array[] =>
  lengths.map((length, row) => {
    const sum = new Array<number>(dimensions).fill(0);
    const first = row * width * dimensions;
    for (let piece = 0; piece < length; piece += 1) {
      const offset = first + piece * dimensions;
      for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (hidden[offset + d] ?? 0);
    }
    return toUnitLength(sum);
  });

const toUnitLength = (vector: readonly number[]): Float32Array => {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
};
