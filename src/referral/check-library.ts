import { OperatorError } from '../runtime/index.ts';
import type { Libraries } from './open-libraries.ts';

/**
 * Holds a library that an operator named against those that are here; `where` is the setting or option it stood in.
 * @throws OperatorError that names those that are here.
 */
export const checkLibrary = (libraries: Libraries, id: string, where: string): void => {
  if (libraries.library(id) !== undefined) return;
  const known = libraries.all().map((library) => library.id);
  throw new OperatorError(
    `${where} names the library "${id}", which is not here. These are: ${known.join(', ')}.`,
  );
};
