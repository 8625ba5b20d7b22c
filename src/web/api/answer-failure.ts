export type FailureKind = 'unreachable' | 'starting' | 'timedOut' | 'refused' | 'failed';

/** Why there is no answer, in the terms that a reader is told. */
export class AnswerFailure extends Error {
  readonly kind: FailureKind;
  /** What the server's log knows the failure by. */
  readonly errorId: string | undefined;

  constructor(kind: FailureKind, message: string, errorId?: string) {
    super(message);
    this.kind = kind;
    this.errorId = errorId;
  }
}

const kindsByCode: Readonly<Record<string, FailureKind>> = {
  STORE_UNAVAILABLE: 'starting',
  TIMED_OUT: 'timedOut',
  LIMIT_EXCEEDED: 'refused',
  BAD_REQUEST: 'refused',
  BAD_USER_INPUT: 'refused',
  GRAPHQL_VALIDATION_FAILED: 'refused',
};

export interface ApiError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly errorId?: string };
}

export function failureOf({ message, extensions }: ApiError): AnswerFailure {
  return new AnswerFailure(kindsByCode[extensions?.code ?? ''] ?? 'failed', message, extensions?.errorId);
}
