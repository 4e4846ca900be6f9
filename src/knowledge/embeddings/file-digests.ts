import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

const lfsPointer = 'version https://git-lfs.github.com/spec/';

/** Digests by file name, as `sha256sum` writes them; empty when there is no such file. */
export const readDigests = async (file: string): Promise<ReadonlyMap<string, string>> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](\S.*?)\r?$/gm)].map(([, digest = '', name = '']) => [
      name,
      digest,
    ]),
  );
};

/** The SHA-256 of a file in hex, or what is wrong with it in words; its bytes go into `also` too. */
export const digestFile = async ({
  file,
  also,
}: {
  readonly file: string;
  readonly also?: Hash;
}): Promise<string | { readonly wrong: string }> => {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const read of createReadStream(file, { highWaterMark: 1 << 20 })) {
      const bytes = read as Buffer;
      if (size === 0 && bytes.toString('latin1', 0, lfsPointer.length) === lfsPointer)
        return { wrong: 'is only a pointer of Git LFS: the file itself was never fetched' };
      size += bytes.length;
      hash.update(bytes);
      also?.update(bytes);
    }
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return { wrong: code === 'ENOENT' ? 'is missing' : `cannot be read (${code ?? 'unknown'})` };
  }
  return size === 0 ? { wrong: 'is empty' } : hash.digest('hex');
};
