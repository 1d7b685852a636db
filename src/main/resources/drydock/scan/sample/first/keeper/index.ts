/** Starts liquidations: reads who is not covered any more and says so to the pool. */
export async function run(pool: { uncovered(): Promise<string[]>; liquidate(who: string): Promise<void> }) {
  for (const who of await pool.uncovered()) {
    await pool.liquidate(who);
  }
}
