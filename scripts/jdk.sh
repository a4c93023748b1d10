# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
#
# Finds a JDK 25 and sets JAVA_HOME to it, whatever the default `java` is. Sourced by ../run and ../test.
# Tells what to install, and ends the script that sources it, where there is none.

# The major version of the JDK in folder $1; nothing when it is no JDK.
jdk_version() {
  if [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}

# Every folder that may hold a JDK, the likeliest first.
jdk_candidates() {
  local javac link
  printf '%s\n' "${JAVA_HOME:-}"
  if javac=$(command -v javac); then
    link=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    dirname "$(dirname "$link")"
  fi
  printf '%s\n' \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/java/* /usr/local/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jenv/versions/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# The first JDK 25, else the first newer one.
find_jdk() {
  local folder version newer=''
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ -z "$version" ]; then
      continue
    fi
    if [ "$version" -eq 25 ]; then
      printf '%s\n' "$folder"
      return 0
    fi
    if [ "$version" -gt 25 ] && [ -z "$newer" ]; then
      newer=$folder
    fi
  done < <(jdk_candidates)
  if [ -n "$newer" ]; then
    printf '%s\n' "$newer"
    return 0
  fi
  return 1
}

if ! JAVA_HOME=$(find_jdk); then
  cat >&2 <<'MESSAGE'
Passerelle needs a JDK 25, and none was found (looked at JAVA_HOME, the PATH, /usr/lib/jvm and the usual places).

Install one, for example
  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk      (or temurin-25-jdk from adoptium.net)
  Fedora           sudo dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  anywhere         sdk install java 25-tem                  (sdkman.io)
or set JAVA_HOME to the folder of one you have.
MESSAGE
  exit 1
fi
export JAVA_HOME
