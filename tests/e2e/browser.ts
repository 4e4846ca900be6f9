import { chromium as playwright, type Browser } from 'playwright-core';

// The package's own arguments switch off what pages are protected by (`--disable-web-security`): tests
// of origins and policies would prove nothing.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Opens Chromium, the one that comes as a package, so that no browser has to be installed. */
export const openBrowser = async (): Promise<Browser> => {
  // Makes the package use the system libraries that it carries; read when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args,
    headless: true,
  });
};
