/**
 * onnxruntime 1.30 reports its use to its maker over the network, and keeps a database of it in the home folder,
 * unless this variable is there before it starts. It reads the environment of the process: in a worker thread
 * it is too late to set it.
 */
export const forbidTelemetry = (): void => {
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
};
