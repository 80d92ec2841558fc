/** An answer with how sure it was, 0..1, and whether it was right. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** The reliability curve in words: how often answers were right at each tenth of confidence, and how far off that is. */
export function reliabilityLines(judged: readonly Judged[]): string[] {
  const lines: string[] = [];
  let weighted = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const bin = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (!bin.length) continue;
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const right = bin.filter((answer) => answer.right).length / bin.length;
    weighted += Math.abs(said - right) * bin.length;
    const bar = '█'.repeat(Math.round(right * 40));
    lines.push(`  said ${said.toFixed(2)}  right ${right.toFixed(2)}  of ${String(bin.length).padStart(4)}  ${bar}`);
  }
  return [...lines, `Expected calibration error: ${(weighted / Math.max(1, judged.length)).toFixed(3)}`];
}
