/** What office.js posts to the page around it, and what it expects back: JSON texts by postMessage. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: 0 | 1 | 2;
  readonly _data: unknown;
}

export const action = { invoke: 0, register: 1, unregister: 2 } as const;

/** A call is answered once; a registration is answered once, and then again for every event. */
export function reply(request: FrameRequest, data: unknown, kind: 'answer' | 'event' = 'answer'): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: kind === 'event' ? 1 : 0,
    _serializerVersion: 1,
  });
}

export function readRequest(text: unknown): FrameRequest | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    const message = JSON.parse(text) as Partial<FrameRequest>;
    return message._messageType === 0 && typeof message._actionName === 'string' ? (message as FrameRequest) : null;
  } catch {
    return null;
  }
}

/** The arguments of executeMethod: for a rich-API batch the fifth is its JSON. */
export interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: unknown;
  readonly ArrayData?: readonly unknown[];
}

export const dispatch = { richApiBatch: 93, commandCompleted: 94 } as const;
