/** Types of documents that hold no text as it stands, by the name that people know them by. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/x-pdf': 'PDF',
  'application/zip': 'ZIP',
  'application/x-zip-compressed': 'ZIP',
  'application/vnd.rar': 'RAR',
  'application/x-rar-compressed': 'RAR',
  'application/x-7z-compressed': '7Z',
  'application/x-tar': 'TAR',
  'application/x-bzip2': 'BZIP2',
  'application/x-xz': 'XZ',
  'application/zstd': 'ZSTD',
  'application/epub+zip': 'EPUB',
  'application/msword': 'DOC',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.ms-powerpoint': 'PPT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.android.package-archive': 'APK',
  'application/x-msdownload': 'EXE',
  'application/wasm': 'WASM',
  'audio/mpeg': 'MP3',
}

/**
 * What a response is, by its content type, when that can be neither an article nor a feed: a short
 * name for people. Null for what may be one, and for what says nothing (octets, gzip): its bytes tell.
 */
export function noPage(contentType: string | null): string | null {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (Object.hasOwn(DOCUMENTS, type)) return DOCUMENTS[type] ?? null
  const [, medium] = /^(?:image|video|audio|font|model)\/(?:x-|vnd\.)?([a-z0-9]{1,12})/.exec(type) ?? []
  return medium?.toUpperCase() ?? null
}
