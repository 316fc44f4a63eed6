# Read by ./mvnw. Finds a JDK that is new enough, and prefers an installed Maven to downloading one.
# See docs/decisions/0002-the-wrapper-finds-a-jdk.md

oldest_java=21
oldest_maven=3.8.6
jdk_folders="${LOYALTY_JDK_FOLDERS:-/usr/lib/jvm:/Library/Java/JavaVirtualMachines:$HOME/.sdkman/candidates/java:$HOME/.jdks}"

# The major version that a java command reports, or 0 when there is no such command.
java_major() {
  major=$("$1" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
  echo "${major:-0}"
}

newest_jdk() {
  newest=0 newest_home=
  IFS=:
  for folder in $jdk_folders; do
    for home in "$folder"/* "$folder"/*/Contents/Home; do
      [ -x "$home/bin/javac" ] || continue
      major=$(java_major "$home/bin/java")
      if [ "$major" -gt "$newest" ]; then newest=$major newest_home=$home; fi
    done
  done
  unset IFS
}

choose_jdk() {
  java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  present=$(java_major "$java")
  if [ "$present" -ge "$oldest_java" ] && command -v "${java}c" >/dev/null; then return 0; fi
  newest_jdk
  if [ "$newest" -lt "$oldest_java" ]; then
    echo "Loyalty Desk needs a JDK $oldest_java or newer and found none: install one (for example Eclipse Temurin 25," \
      "https://adoptium.net) or point JAVA_HOME at it." >&2
    exit 1
  fi
  export JAVA_HOME="$newest_home"
  echo "Using JDK $newest in $JAVA_HOME" >&2
}

# Turns 3.8.6 into 30806, so that versions compare as numbers.
version_number() {
  echo "$1" | awk -F. '{ print $1 * 10000 + $2 * 100 + $3 }'
}

use_installed_maven() {
  command -v mvn >/dev/null || return 0
  found=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
  [ "$(version_number "${found:-0}")" -ge "$(version_number "$oldest_maven")" ] || return 0
  exec mvn "$@"
}

choose_jdk
use_installed_maven "$@"
