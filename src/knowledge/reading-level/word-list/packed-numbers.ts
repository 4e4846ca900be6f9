const planes = [0, 8, 16, 24];

/** Numbers below 2³² as all their low bytes, then all their next bytes: alike bytes together compress well. */
export const packNumbers = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(planes.flatMap((bits) => numbers.map((number) => (number >>> bits) & 0xff)));

/** The numbers that were packed. */
export const unpackNumbers = (packed: Uint8Array): number[] => {
  const count = packed.length / planes.length;
  return Array.from({ length: count }, (_, index) =>
    planes.reduce((sum, bits, plane) => sum + (packed[plane * count + index] ?? 0) * 2 ** bits, 0),
  );
};
