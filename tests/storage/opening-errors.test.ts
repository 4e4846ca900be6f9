import { expect, test } from 'vitest';
import { OperatorError } from '../../src/runtime/index.ts';
import { explainOpening } from '../../src/storage/opening-errors.ts';

const failed = (code: string): Error => Object.assign(new Error('internal words'), { code });

test.each([
  ['SQLITE_BUSY', 'is locked by another program'],
  ['SQLITE_BUSY_SNAPSHOT', 'is locked by another program'],
  ['SQLITE_CORRUPT', 'is damaged'],
  ['SQLITE_FULL', 'cannot be written, the disk is full'],
  ['ENOSPC', 'cannot be written, the disk is full'],
  ['SQLITE_READONLY', 'cannot be read or written'],
  ['EACCES', 'cannot be read or written'],
  ['ECONNREFUSED', 'does not answer'],
  ['28P01', 'does not let us in'],
  ['3D000', 'does not exist'],
  ['42501', 'does not let us make tables'],
])('explains %s as a database that %s', (code, explanation) => {
  const { message } = explainOpening(failed(code), 'in data');
  expect(message).toContain(`The database in data ${explanation}`);
  expect(message).not.toContain('internal words');
});

test('passes on the words of an error that nobody foresaw', () => {
  const error = explainOpening(new Error('out of cheese'), 'in data');
  expect(error).toBeInstanceOf(OperatorError);
  expect(error.message).toBe('The database in data cannot be opened: out of cheese.');
});

test('leaves an explanation that is there already as it is', () => {
  const explained = new OperatorError('Made by a newer version.');
  expect(explainOpening(explained, 'in data')).toBe(explained);
});
