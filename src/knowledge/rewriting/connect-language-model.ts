import type { UsageMetadata } from '@langchain/core/messages';
import { messageOf, OperatorError } from '../../runtime/index.ts';
import { forbidTracing } from './forbid-tracing.ts';
import type { Prompt } from './instruct.ts';

/** Which language model, where, and how much may be asked of it. */
export interface LanguageModelSettings {
  /** Provider and model as LangChain names them, such as `openai:name-of-the-model`. */
  readonly name: string;
  /** The base address of an endpoint that is not the provider's own. */
  readonly url?: string | undefined;
  readonly key?: string | undefined;
  readonly timeoutMs: number;
  /** The most calls in a day, which is what it may cost. */
  readonly dayLimit: number;
}

/** What a model answered, and how many tokens that took by the provider's own count. */
interface ModelAnswer {
  readonly text: string;
  readonly tokens: number;
}

/** Asks the model; throws when there is no answer in time. */
export type AskModel = (prompt: Prompt) => Promise<ModelAnswer>;

const openAiUrl = 'https://api.openai.com/v1';
/** The longest section is a thousand characters; a model that reasons needs room for that too. */
const maxTokens = 4_000;

/**
 * Loads the provider's package and makes the model; asks nothing yet.
 * @throws OperatorError when the provider is unknown or its package is not installed
 */
export const connectLanguageModel = async (settings: LanguageModelSettings): Promise<AskModel> => {
  forbidTracing();
  const model = await makeModel(settings);
  return async ({ instruction, text }) => {
    const answer = await model.invoke(
      [
        ['system', instruction],
        ['human', text],
      ],
      { signal: AbortSignal.timeout(settings.timeoutMs) },
    );
    return { text: answer.text, tokens: tokensOf(answer) };
  };
};

// The usage is `never` in the type of the answer itself.
const tokensOf = ({
  usage_metadata: usage,
}: {
  readonly usage_metadata?: UsageMetadata | undefined;
}): number => usage?.total_tokens ?? 0;

const makeModel = async ({ name, url, key }: LanguageModelSettings) => {
  // Imported here and nowhere else: without a language model none of it is loaded.
  const { initChatModel } = await import('langchain/chat_models/universal');
  try {
    return await initChatModel(name, {
      // Always given, so that no other variable of the environment decides where a text goes and with which key.
      apiKey: key ?? 'none',
      configuration: { baseURL: url ?? openAiUrl },
      ...(url !== undefined && { baseUrl: url }),
      maxTokens,
      maxRetries: 0,
    });
  } catch (error) {
    throw new OperatorError(`OMDEHOEK_MODEL_NAME cannot be used: ${messageOf(error)}`);
  }
};
