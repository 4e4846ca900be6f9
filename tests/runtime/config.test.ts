import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/runtime/index.ts';

const mistakesOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

describe('settings', () => {
  it('have a default that works on a fresh machine', () => {
    const { config } = readConfig({});
    expect(config).toMatchObject({ PORT: 3978, DATA_DIR: 'data', DEMO: true, BOT_LOCAL: false });
  });

  it('name all mistakes together', () => {
    const mistakes = mistakesOf({ OMDEHOEK_PORT: 'tachtig', OMDEHOEK_LOG_LEVEL: 'loud' });
    expect(mistakes).toContain('OMDEHOEK_PORT must be a port number');
    expect(mistakes).toContain('OMDEHOEK_LOG_LEVEL must be trace');
  });

  it('refuse a name that is not a setting', () => {
    expect(mistakesOf({ OMDEHOEK_PROT: '80' })).toContain('OMDEHOEK_PROT is not a setting');
  });

  it('leave alone what is not ours', () => {
    expect(mistakesOf({ PORT: 'tachtig', HOME: 'x' })).toBe('');
  });

  it('keep counts no shorter than what hangs on them', () => {
    const env = { OMDEHOEK_KEEP_COUNTS_DAYS: '400', OMDEHOEK_KEEP_HANDOFFS_DAYS: '401' };
    expect(mistakesOf(env)).toContain('OMDEHOEK_KEEP_COUNTS_DAYS must be no less than');
    expect(mistakesOf({ ...env, OMDEHOEK_KEEP_HANDOFFS_DAYS: '400' })).toBe('');
  });

  it('want all three parts of the bot registration or none', () => {
    expect(mistakesOf({ OMDEHOEK_BOT_APP_ID: 'a' })).toContain('belong together');
  });

  it('refuse a door without tokens in production', () => {
    const mistakes = mistakesOf({
      OMDEHOEK_ENVIRONMENT: 'production',
      OMDEHOEK_PUBLIC_URL: 'https://chat.example.nl',
      OMDEHOEK_BOT_LOCAL: 'true',
    });
    expect(mistakes).toContain('OMDEHOEK_BOT_LOCAL');
  });

  it('refuse a door without tokens on an address that others can reach', () => {
    const mistakes = mistakesOf({ OMDEHOEK_HOST: '0.0.0.0', OMDEHOEK_BOT_LOCAL: 'true' });
    expect(mistakes).toContain('this machine only');
  });

  it('have no language model until one is named, and no key for none', () => {
    expect(readConfig({}).config.MODEL_NAME).toBeUndefined();
    expect(mistakesOf({ OMDEHOEK_MODEL_KEY: 'hunter2' })).toMatch(
      /do nothing without \w+MODEL_NAME/,
    );
    expect(mistakesOf({ OMDEHOEK_MODEL_KEY: 'hunter2' })).not.toContain('hunter2');
    expect(mistakesOf({ OMDEHOEK_MODEL_NAME: 'some-model' })).toContain('provider:model');
  });

  it('never show a secret in a mistake', () => {
    const mistakes = mistakesOf({ OMDEHOEK_DATABASE_URL: 'mysql://admin:hunter2@db' });
    expect(mistakes).toContain('OMDEHOEK_DATABASE_URL must start with postgres://');
    expect(mistakes).not.toContain('hunter2');
  });

  it('keep secrets out of the config object', () => {
    const { config, secrets } = readConfig({ OMDEHOEK_DATABASE_URL: 'postgres://u:p@h/d' });
    expect(JSON.stringify(config)).not.toContain('postgres');
    expect(secrets.DATABASE_URL).toBe('postgres://u:p@h/d');
  });
});
