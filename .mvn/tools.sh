# shellcheck shell=bash disable=SC2154
# Sourced by povestka, test and .ci/run, which set me, their name: finds a JDK 25 and Maven, and shows how a build gets on.

# Sets java_home to the first JDK 25 found, judged by its release file, or fails.
find_jdk() {
  local home program link
  for home in "${POVESTKA_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* \
    {,"${HOME:-}"}/Library/Java/JavaVirtualMachines/*/Contents/Home \
    {/opt/homebrew,/usr/local}/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    if is_jdk_25 "$home"; then
      java_home=$home
      return 0
    fi
  done
  program=$(command -v java) || return 1
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=${program%/*}/$link ;;
    esac
  done
  java_home=${program%/bin/java}
  is_jdk_25 "$java_home"
}

# Whether a folder holds a JDK (not a bare run time) of version 25.
is_jdk_25() {
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in 'JAVA_VERSION="25'[.\"+-]*) return 0 ;; esac
  done <"$1/release"
  return 1
}

# Says in one line how to get what is missing, and stops.
say_how_to_get() {
  echo "$me: $1 is missing. Debian 13, Ubuntu: apt install openjdk-25-jdk maven; Fedora: dnf install" \
    "java-25-openjdk-devel maven; macOS: brew install openjdk@25 maven; or name a JDK 25 in POVESTKA_JAVA_HOME." >&2
  exit 3
}

# Sets java_home, or says how to get a JDK 25.
need_jdk() {
  find_jdk || say_how_to_get 'a JDK 25'
}

# The JVM names files in the encoding of the locale. Where that is not UTF-8, or not there, it is told one that is,
# and learns in POVESTKA_LOCALE which one was set, for the language.
speak_utf8() {
  local letter=ж # one letter where the locale is UTF-8, else two
  [ ${#letter} -ne 1 ] || return 0
  export POVESTKA_LOCALE=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  export LC_ALL=C.UTF-8
}

# Runs Maven in the repository on that JDK; the whole output goes to a log, what matters to a reader to stderr.
# build LOG ARGUMENT...
build() {
  local log=$1
  shift
  command -v mvn >/dev/null || say_how_to_get 'Maven'
  # Maven's own libraries warn about Unsafe on every start.
  JAVA_HOME=$java_home MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" \
    mvn -B "$@" </dev/null 2>&1 | tee "$log" | show_build >&2
  return "${PIPESTATUS[0]}"
}

# Reads Maven's output and shows a line a module, each test class as it ends, and whatever went wrong.
show_build() {
  local line fetched=0
  SECONDS=0
  while IFS= read -r line; do
    case $line in
      *'Downloaded from '*)
        fetched=$((fetched + 1))
        if [ $((fetched % 50)) -eq 0 ]; then echo "  $fetched files of libraries fetched, $SECONDS s"; fi
        ;;
      '[INFO] Building Povestka'*'['*) line=${line#'[INFO] Building '} && show_module "$line" ;;
      '[INFO] Tests run:'* | '[ERROR]'*) echo "  $line" ;;
    esac
  done
}

# Turns "Povestka: law 0.1.0-SNAPSHOT   [2/7]" into "  [2/7] law, 12 s".
show_module() {
  local count=${1##*[} name=${1%% [0-9]*}
  echo "  [$count ${name#Povestka: }, $SECONDS s"
}
