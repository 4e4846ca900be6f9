import { chromium as playwright, type Browser } from 'playwright-core';

// The package's own arguments switch off what pages are protected by (`--disable-web-security`): tests
// of origins and policies would prove nothing.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

interface BrowserSettings {
  /** A folder with a `fonts.conf`; by default the package's own, which has no Arabic letters. */
  readonly fontsDir?: string;
}

/** Opens Chromium, the one that comes as a package, so that no browser has to be installed. */
export const openBrowser = async ({ fontsDir }: BrowserSettings = {}): Promise<Browser> => {
  // Makes the package use the system libraries that it carries; read when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args,
    headless: true,
    ...(fontsDir !== undefined && { env: { ...process.env, FONTCONFIG_PATH: fontsDir } }),
  });
};
