/** Codes of those of the network's 27 municipalities that count themselves to the archipelago. */
export const ARCHIPELAGO: readonly string[] = ['304', '322', '445', '529', '833'];
