/** What a script says while it works: one line per step, with seconds. */

const heartbeatSeconds = { terminal: 1, log: 30 };

/** Prints one line. */
export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** One clear sentence for a person; the script ends with exit code 1 and no stack trace. */
export class Refusal extends Error {}

/** Runs one step and shows how long it takes and, by `soFar`, how far it is; a step may return a few words about what it did. */
export async function step(title, work, soFar = () => "") {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const stopTicking = tick(title, () => [`${Math.round(Number(seconds()))} s`, soFar()].filter(Boolean).join(", "));
  try {
    const remark = await work();
    finishLine(`✓ ${title}  ${seconds()} s${remark ? `  (${remark})` : ""}`);
  } catch (error) {
    finishLine(`✗ ${title}  ${seconds()} s`);
    throw error;
  } finally {
    stopTicking();
  }
}

function tick(title, state) {
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(`· ${title}`);
  else say(`· ${title}`);
  const beat = () => {
    if (isTerminal) process.stdout.write(`\r\u001b[2K· ${title}  ${state()} `);
    else say(`  … ${title}, ${state()}`);
  };
  const timer = setInterval(beat, 1000 * (isTerminal ? heartbeatSeconds.terminal : heartbeatSeconds.log));
  return () => clearInterval(timer);
}

function finishLine(line) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${line}\n`);
  else say(line);
}
