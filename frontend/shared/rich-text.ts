/** A piece of a line, as the page draws it. Text stays text: nothing here ever becomes HTML. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'phone'; readonly text: string; readonly url: string }
  | { readonly kind: 'break' };

/** A block of a message. */
export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The number of the first item. */
      readonly start: number;
      readonly items: readonly (readonly Inline[])[];
    };
