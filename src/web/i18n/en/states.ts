export const states = {
  loading: 'Loading…',
  timedOut: 'The computation took longer than the server allows, and was stopped.',
  slow: 'The answer takes longer than usual. It is still awaited.',
  unreachable: 'The server does not answer. Check that Maillage is running and that this device is connected to its network.',
  starting: 'Maillage is starting: the data are not ready yet.',
  refused: 'This request cannot be treated.',
  failed: 'No answer could be had.',
  errorId: 'Reference in the server’s log: {{errorId}}',
  retry: 'Try again',
  broken: 'This page could not be loaded.',
  missingTitle: 'Nothing at this address',
  missing: 'No record has this identifier. It may have been merged with another or renamed: a search may find it again.',
};
