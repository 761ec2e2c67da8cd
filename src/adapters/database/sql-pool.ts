/** What store and queue use of a `pg.Pool`; `pg.Pool` is one, the embedded database's face another. */
export interface SqlPool {
  connect(): Promise<SqlClient>
  query<R = unknown>(text: string, values?: unknown[]): Promise<SqlResult<R>>
  end(): Promise<void>
  readonly options: object
  on(event: 'error', listener: (error: Error) => void): this
  on(event: 'connect', listener: (client: SqlClient) => void): this
  removeAllListeners(event?: string): this
}

export interface SqlClient {
  query<R = unknown>(text: string, values?: unknown[]): Promise<SqlResult<R>>
  release(destroy?: boolean): void
  on(event: 'notification', listener: (message: SqlNotification) => void): this
  on(event: 'error', listener: (error: Error) => void): this
  on(event: 'end', listener: () => void): this
  removeListener(event: 'notification', listener: (message: SqlNotification) => void): this
  removeAllListeners(event?: string): this
}

export interface SqlNotification {
  readonly channel: string
  readonly payload?: string
}

export interface SqlResult<R> {
  command: string
  rowCount: number | null
  rows: R[]
}
