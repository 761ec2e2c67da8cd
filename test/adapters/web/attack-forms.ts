/** What a resolver says of the names below. */
export const ANSWERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'inside.example': [['127.0.0.1']],
  'inside6.example': [['::1']],
  'mapped.example': [['::ffff:127.0.0.1']],
  'compatible.example': [['::7f00:1']],
  'linked.example': [['fe80::1%lo']],
  'unspecified.example': [['0.0.0.0']],
  'private.example': [['10.0.0.1']],
  'metadata.example': [['169.254.169.254']],
  'mixed.example': [['93.184.215.14', '127.0.0.1']],
  'mixed6.example': [['2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::1']],
  'no-address.example': [['']],
  // Names that never leave a network are refused whatever is said of them.
  ...Object.fromEntries(
    ['printer', 'localhost', 'app.localhost', 'db.internal', 'nas.local', 'router.lan', 'box.home'].map(
      (name) => [name, [['93.184.215.14']]],
    ),
  ),
  ...Object.fromEntries(
    ['box.home.arpa', 'wiki.corp', 'hidden.onion', 'metadata.google.internal'].map((name) => [
      name,
      [['93.184.215.14']],
    ]),
  ),
}

/** Ways to write this machine: unguarded, each of them reaches it. */
export const LOOPBACK = [
  '127.0.0.1',
  '2130706433',
  '0177.0.0.1',
  '0x7f.0.0.1',
  '0x7f000001',
  '127.1',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127.0.0.1.',
  '127%2e0%2e0%2e1',
  '0.0.0.0',
  '0',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  'inside.example',
  'inside6.example',
  'mapped.example',
  'unspecified.example',
]

/** Ways to write other addresses that are nobody's on the internet. */
export const ELSEWHERE = [
  '127.8.9.10',
  '[::7f00:1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[4000::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[fd00:ec2::254]',
  '169.254.169.254',
  '0xa9fea9fe',
  '168.63.129.16',
  '100.100.100.200',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  ...Object.keys(ANSWERS).filter((name) => !LOOPBACK.includes(name)),
]

/** What is no address at all: hosts with a zone or a password. */
export const MALFORMED = ['[fe80::1%25lo]', 'news.example@127.0.0.1', '127.0.0.1\\@news.example']
