# The worker of wrangler.jsonc as workerd runs it on one's own machine: two rooms of one house, the
# session's worker and the one that reads its pages. Neither can reach anything outside. The names
# `trame-Room`, `trame-Directory` and `rooms` are fixed once: stored sessions depend on them.

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  # A heap left to itself keeps as much that nobody uses as a thousand phones need. A nursery under 4 MB
  # is too small for what five thousand have in flight.
  v8Flags = ["--max-semi-space-size=4", "--min-semi-space-size=4", "--initial-old-space-size=8"],
  services = [
    (name = "trame", worker = .trame),
    (name = "pages", worker = .pages),
    (name = "rooms", disk = (writable = true)),
    (name = "files", disk = ()),
    (name = "nowhere", network = (allow = [])),
  ],
  sockets = [(name = "http", http = (), service = "trame")],
);

const trame :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "../../build/worker.js")],
  compatibilityDate = "2026-10-01",
  # Compressing the small frames of phones would keep a quarter of a megabyte for each of them.
  compatibilityFlags = ["no_web_socket_compression"],
  bindings = [
    (name = "JURISDICTION", text = ""),
    (name = "ADDRESSES", fromEnvironment = "ADDRESSES"),
    (name = "BUILD", fromEnvironment = "BUILD"),
    (name = "ASSETS", service = "pages"),
    (name = "Room", durableObjectNamespace = "Room"),
    (name = "Directory", durableObjectNamespace = "Directory"),
  ],
  durableObjectNamespaces = [
    (className = "Room", uniqueKey = "trame-Room", enableSql = true),
    (className = "Directory", uniqueKey = "trame-Directory", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "rooms"),
  globalOutbound = "nowhere",
);

const pages :Workerd.Worker = (
  modules = [(name = "pages.js", esModule = embed "../../build/pages.js")],
  compatibilityDate = "2026-10-01",
  bindings = [(name = "FILES", service = "files")],
  globalOutbound = "nowhere",
);
