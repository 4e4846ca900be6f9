import { parseArgs } from 'node:util';
import { invitationHours, makeInvitationLink, roles, type Role } from '../desk/index.ts';
import { checkLibrary, openLibraries } from '../referral/index.ts';
import {
  Announcements,
  forTerminal,
  messageOf,
  OperatorError,
  publicUrlOf,
  readConfig,
  systemClock,
} from '../runtime/index.ts';
import { openStorage } from '../storage/index.ts';

const usage = `Makes a link with which one person makes an account at the help desk, once.

  npm run staff -- invite [--library voorbeeldstad] [--role staff]

Roles: ${roles.join(', ')}.`;

const readArguments = (args: readonly string[]): { library?: string; role: string } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        library: { type: 'string' },
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

const invite = async (
  { config, secrets }: ReturnType<typeof readConfig>,
  { libraryId, role }: { readonly libraryId: string; readonly role: Role },
): Promise<string> => {
  checkLibrary(openLibraries(config.LIBRARIES_DIR), libraryId, '--library');
  const storage = await openStorage({
    dataDir: config.DATA_DIR,
    databaseUrl: secrets.DATABASE_URL,
    announcements: new Announcements(),
  });
  const publicUrl = publicUrlOf(config);
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
  const settings = readConfig(process.env);
  const libraryId = library ?? settings.config.DEFAULT_LIBRARY;
  console.log(await invite(settings, { libraryId, role: asRole(role) }));
  console.error(`For one person, role ${role} at ${libraryId}, within ${invitationHours} hours.`);
} catch (thrown) {
  if (!(thrown instanceof OperatorError)) throw thrown;
  console.error(forTerminal(thrown.message));
  process.exitCode = 1;
}
