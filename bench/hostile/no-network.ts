// Put before every process and thread of a reading by `--import`: who asks the network for something is written down, and refused.
import dgram from 'node:dgram'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const refused = (): never => {
  appendFileSync(process.env.HEARSAY_ASKED!, `${new Error('network').stack}\n`)
  throw new Error('There is no network here.')
}

// `fetch`, `http` and `tls` connect by this one; the pipes between processes are made without it
net.Socket.prototype.connect = refused
dgram.createSocket = refused
syncBuiltinESMExports()
