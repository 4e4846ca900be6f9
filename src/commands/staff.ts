import { parseArgs } from 'node:util';
import { invitationHours, makeInvitationLink, roles, type Role } from '../desk/index.ts';
import { openLibraries } from '../referral/index.ts';
import {
  Announcements,
  messageOf,
  OperatorError,
  readConfig,
  systemClock,
} from '../runtime/index.ts';
import { openStorage } from '../storage/index.ts';

const usage = `Makes a link with which one person makes an account at the help desk, once.

  npm run staff -- invite [--library voorbeeldstad] [--role staff]

Roles: ${roles.join(', ')}.`;

/** Whose desk is meant when nobody says so: that of the demonstration. */
const demoLibrary = 'voorbeeldstad';

const readArguments = (args: readonly string[]): { library: string; role: string } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        library: { type: 'string', default: demoLibrary },
        role: { type: 'string', default: 'staff' },
      },
    });
    if (positionals.join(' ') === 'invite') return values;
  } catch (mistake) {
    throw new OperatorError(`${messageOf(mistake)}\n\n${usage}`);
  }
  throw new OperatorError(usage);
};

const asRole = (name: string): Role => {
  const role = roles.find((each) => each === name);
  if (role === undefined) throw new OperatorError(`There is no role "${name}".\n\n${usage}`);
  return role;
};

const checkLibrary = (directory: string, id: string): void => {
  const libraries = openLibraries(directory);
  if (libraries.library(id) !== undefined) return;
  const known = libraries.all().map((library) => library.id);
  throw new OperatorError(`There is no library "${id}" in ${directory}: ${known.join(', ')}.`);
};

const invite = async (libraryId: string, role: Role): Promise<string> => {
  const { config, secrets } = readConfig(process.env);
  checkLibrary(config.LIBRARIES_DIR, libraryId);
  const storage = await openStorage({
    dataDir: config.DATA_DIR,
    databaseUrl: secrets.DATABASE_URL,
    announcements: new Announcements(),
  });
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  try {
    return await makeInvitationLink({
      store: storage.desk,
      libraryId,
      role,
      publicUrl,
      clock: systemClock,
    });
  } finally {
    await storage.close();
  }
};

try {
  const { library, role } = readArguments(process.argv.slice(2));
  console.log(await invite(library, asRole(role)));
  console.error(`For one person, role ${role} at ${library}, within ${invitationHours} hours.`);
} catch (thrown) {
  if (!(thrown instanceof OperatorError)) throw thrown;
  console.error(thrown.message);
  process.exitCode = 1;
}
