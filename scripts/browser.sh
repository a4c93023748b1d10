# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
#
# Makes sure that the browser tests find a Chromium, fonts and a Node (which drives the browser), and says where they
# are. Sourced by ../test. Installs them on Debian; elsewhere it says what to install.

first_program() {
  local name
  for name in "$@"; do
    if command -v "$name" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

# The shell without a window first: Chromium draws its whole window even where nobody sees it, which takes nearly as
# much of the processor as the pages do.
find_chromium() {
  first_program chromium-headless-shell chrome-headless-shell \
    chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"
}

# Without any font, pages are blank and every picture of them differs.
has_fonts() {
  [ "$(uname)" = Darwin ] && return 0
  if command -v fc-list >/dev/null; then
    [ -n "$(fc-list)" ]
  else
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
      \( -name '*.[to]tf' -o -name '*.ttc' \) -print 2>/dev/null | head -n 1)" ]
  fi
}

least_node=18

has_node() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge "$least_node" ]
}

install_packages() {
  local as_root=''
  if ! command -v apt-get >/dev/null; then
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || return 1
    as_root=sudo
  fi
  echo "Installing for the browser tests: $*"
  $as_root apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Whatever is there would do; what is faster is worth a moment, where there is such a package.
if ! first_program chromium-headless-shell chrome-headless-shell >/dev/null \
  && grep -qs '^ID=debian' /etc/os-release; then
  install_packages chromium-headless-shell 2>/dev/null || true
fi

missing=()
find_chromium >/dev/null || missing+=(chromium)
has_fonts || missing+=(fonts-dejavu-core)
has_node || missing+=(nodejs)
if [ "${#missing[@]}" -gt 0 ] && ! install_packages "${missing[@]}"; then
  echo "The browser tests need ${missing[*]}, which could not be installed from here." >&2
  echo "Install Chromium (or Chrome), fonts and Node $least_node or newer with your system's tools, then run ./test" \
    "again." >&2
  exit 1
fi
if ! has_node; then
  echo "The browser tests need Node $least_node or newer; this machine offers $(node --version)." >&2
  exit 1
fi

PASSERELLE_CHROMIUM=$(find_chromium)
PLAYWRIGHT_NODEJS_PATH=$(command -v node)
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
export PASSERELLE_CHROMIUM PLAYWRIGHT_NODEJS_PATH PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
