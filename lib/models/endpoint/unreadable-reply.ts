import { ModelError } from '../model-error.ts';
import { errorBody } from './error-body.ts';
import { type Asked, type FailedReply, replyError } from './reply-error.ts';

/** The typed error of a success that holds no chat reply: a web page, nothing, other JSON, or an error in a 200. */
export function unreadableReply(reply: FailedReply, asked: Asked): ModelError {
  const { where } = asked;
  const body = reply.body.trim();
  const details = { status: reply.status };
  if (body === '') return new ModelError('transient', `${where} sent an empty answer.`, details);
  if (body.startsWith('<')) {
    const message = `${where} answers with a web page instead of JSON. Is the base URL right? It often ends in /v1.`;
    return new ModelError('transient', message, details);
  }
  const said = errorBody(body);
  if (said.message !== '' || said.codes.length > 0) {
    // OpenRouter puts an upstream's failure into a 200 and its status into the code.
    const status = Number(said.codes.find((code) => /^[345]\d\d$/.test(code)) ?? 502);
    return replyError({ ...reply, status }, asked);
  }
  const message = `What ${where} sent is no chat reply in JSON. Is it an OpenAI-compatible endpoint?`;
  return new ModelError('transient', message, details);
}
