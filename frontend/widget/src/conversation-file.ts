/** Hands a text to the browser as a file to keep. */
export function offerFile(name: string, text: string): void {
  // Without the mark, programs on Windows take the letters of other languages for something else.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Prints the page with everything on it unfolded. */
export function printUnfolded(): void {
  const folded = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
  for (const one of folded) one.open = true;
  print();
  for (const one of folded) one.open = false;
}
