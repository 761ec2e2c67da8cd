/** What is used of a pool of connections. */
export interface BackupPool {
  connect(): Promise<BackupClient>
}

export interface BackupClient {
  query<R = unknown>(text: string, values?: unknown[]): Promise<{ rows: R[] }>
  release(destroy?: boolean): void
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
