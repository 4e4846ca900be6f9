/** What the assistant tells the citizen when an employee moves their handoff, in the citizen's language. */
export interface StaffSentences {
  staffJoined(name: string): string;
  staffGaveBack(name: string): string;
  readonly staffReleased: string;
  staffClosed(name: string): string;
  readonly buttons: { readonly help: string; readonly staff: string };
}
