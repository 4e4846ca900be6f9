/** The package's own types import one another without file endings, which TypeScript does not resolve for Node. */
declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    constructor(definition: object, config: object);
    encode(text: string): { readonly ids: number[] };
  }
}
