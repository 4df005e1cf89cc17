const httpStatus: Readonly<Record<string, number>> = {
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidReference: 400,
  InvalidArgument: 400,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  InvalidOperationInCellEditMode: 400,
  GeneralException: 500,
};

const messages: Readonly<Record<string, string>> = {
  ApiNotFound: 'The API you are trying to use could not be found.',
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
};

/** A refusal that office.js hands to the add-in with this code. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    readonly location = '',
    message = messages[code] ?? code,
  ) {
    super(message);
    this.status = httpStatus[code] ?? 500;
  }
}
