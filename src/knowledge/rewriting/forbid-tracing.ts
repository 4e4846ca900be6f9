/** LangChain sends every prompt to its maker's tracing service where one of these is `true`. */
const switches = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
];

/** Sees to it that a prompt goes to the language model and nowhere else, whatever the environment says. */
export const forbidTracing = (): void => {
  for (const name of switches) process.env[name] = 'false';
};
