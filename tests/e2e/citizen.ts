import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** The chat as a citizen has it before them, on the page of the demo library. */
export class Citizen {
  readonly page: Page;
  readonly chat: FrameLocator;

  private constructor(page: Page) {
    this.page = page;
    this.chat = page.frameLocator('iframe');
  }

  /** Comes to the library's page; the chat is still closed. */
  static async visit(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<Citizen> {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    const page = await context.newPage();
    await page.goto(url);
    return new Citizen(page);
  }

  /** Comes to the library's page and opens the chat. */
  static async arrive(
    browser: Browser,
    url: string,
    options?: BrowserContextOptions,
  ): Promise<Citizen> {
    const citizen = await Citizen.visit(browser, url, options);
    await citizen.opens();
    await citizen.sees('Ik ben een computer, geen mens');
    return citizen;
  }

  async opens(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vraag het Om de hoek' }).click();
  }

  async says(text: string): Promise<void> {
    const box = this.chat.getByRole('textbox');
    await box.fill(text);
    await box.press('Enter');
  }

  async presses(label: string | RegExp): Promise<void> {
    await this.chat.getByRole('group').getByRole('button', { name: label }).first().click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.log.getByText(text).filter({ visible: true }).last().waitFor();
  }

  /** What was said so far. */
  get log(): Locator {
    return this.chat.getByRole('log');
  }

  /** The buttons below what the assistant said last. */
  buttons(): Promise<string[]> {
    return this.chat.getByRole('group').getByRole('button').allTextContents();
  }
}
