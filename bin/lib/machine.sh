# shellcheck shell=bash
# Sourced, not run, after console.sh: what a machine must have, and how Debian and Ubuntu get it.
#
#   machine_needs NEED...   meets the needs (see machine_has) and exports JAVA_HOME and LANG; where nothing can be
#                           installed it goes on without what only some tests use
#   newest_other_jdk        prints the home of JDK_NEWER, else of the machine's newest JDK; fails if there is none of
#                           another major version than JAVA_HOME

readonly JDK_FLOOR=17

# The major version of the JDK in folder $1; fails where there is no JDK (a JRE has no javac).
jdk_major() {
    local version
    version=$("$1/bin/javac" -version 2>/dev/null) || return 1
    [[ $version =~ ^javac\ ([0-9]+) ]] || return 1
    printf '%s\n' "${BASH_REMATCH[1]}"
}

# The JDK to build with: the one the user chose, else the one on the PATH, else any that is new enough.
find_jdk() {
    local on_path candidate major
    on_path=$(readlink -f "$(command -v javac)") || on_path=
    for candidate in ${JAVA_HOME:+"$JAVA_HOME"} ${on_path:+"${on_path%/bin/javac}"} /usr/lib/jvm/*; do
        if major=$(jdk_major "$candidate") && ((major >= JDK_FLOOR)); then
            readlink -f "$candidate"
            return
        fi
    done
    return 1
}

newest_other_jdk() {
    local own candidate major newest=0 home='' candidates=(/usr/lib/jvm/*)
    [[ -z ${JDK_NEWER:-} ]] || candidates=("$JDK_NEWER")
    own=$(jdk_major "$JAVA_HOME")
    for candidate in "${candidates[@]}"; do
        major=$(jdk_major "$candidate") || continue
        if ((major >= JDK_FLOOR && major != own && major > newest)); then
            newest=$major
            home=$candidate
        fi
    done
    [[ -n $home ]] && readlink -f "$home"
}

# An ordinary user's PATH lacks the sbin folders, where ip may be.
has_program() { PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null; }

machine_has() {
    case $1 in
        jdk) find_jdk >/dev/null ;;
        maven) has_program mvn ;;
        # HAProxy and keepalived are fetched from Debian's archive; this is what their signatures are checked with.
        debian-keyring) [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] ;;
        # keepalived -t looks for the programs its scripts name, and killall is the usual one.
        killall) has_program killall ;;
        namespaces) has_program ip && has_program unshare && has_program nsenter ;;
        shellcheck) has_program shellcheck ;;
        # What checks and runs the files of a cluster.
        curl) has_program curl ;;
        prometheus) has_program prometheus && has_program promtool ;;
        ansible) has_program ansible-playbook && has_program ansible-lint ;;
        *) fail "unknown need '$1'" ;;
    esac
}

describe_need() {
    case $1 in
        jdk) echo "a JDK $JDK_FLOOR or newer" ;;
        maven) echo "Maven 3.8 or newer" ;;
        debian-keyring) echo "the keys of Debian's archive (/usr/share/keyrings/debian-archive-keyring.gpg)" ;;
        killall) echo "killall (psmisc)" ;;
        namespaces) echo "ip, unshare and nsenter (iproute2, util-linux)" ;;
        shellcheck) echo "shellcheck" ;;
        curl) echo "curl" ;;
        prometheus) echo "prometheus and promtool" ;;
        ansible) echo "ansible-playbook and ansible-lint" ;;
    esac
}

packages_for_needs() {
    local need packages=''
    for need in "$@"; do
        case $need in
            # The suites whose default JDK is too old offer this one; those that have dropped it have a newer default.
            jdk)
                need=openjdk-$JDK_FLOOR-jdk-headless
                apt_offers "$need" || need=default-jdk-headless
                ;;
            debian-keyring) need=debian-archive-keyring ;;
            killall) need=psmisc ;;
            namespaces) need='iproute2 util-linux' ;;
            ansible) need='ansible-core ansible-lint python3-jsonschema' ;;
        esac
        packages+="${packages:+ }$need"
    done
    printf '%s\n' "$packages"
}

# No pipe into grep -q: it closes early, and pipefail then takes a yes for a no.
apt_offers() { [[ $(LC_ALL=C apt-cache policy "$1") == *'Candidate: '[0-9]* ]]; }

apt_get_as_root() {
    local become_root=()
    ((EUID == 0)) || become_root=(sudo)
    # A machine that has just been started may still be updating itself: wait for that.
    quietly "${become_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

# Without a JDK and Maven nothing works; without the rest some tests are skipped, or fail if they were asked for.
cannot_install() {
    if machine_has jdk && machine_has maven; then
        say "$*; going on without it" >&2
    else
        fail "$*"
    fi
}

install_needs() {
    local need packages descriptions='' how='as root'
    for need in "$@"; do
        descriptions+="${descriptions:+, }$(describe_need "$need")"
    done
    say "this machine lacks: $descriptions"
    if ! has_program apt-get; then
        cannot_install "there is no apt-get here to install that with: install it by your system's own means"
        return
    fi
    if ((EUID != 0)); then
        how='with sudo'
        if ! has_program sudo; then
            cannot_install "there is no sudo here: have root run apt-get install $(packages_for_needs "$@")"
            return
        fi
    fi

    say "refreshing apt's package lists, $how"
    # One broken source among many need not stop us: what is missing shows in the installation.
    apt_get_as_root update || say "apt-get update failed (above); going on with the lists there are" >&2
    packages=$(packages_for_needs "$@")
    say "installing, $how: $packages (with what they depend on; this may take some minutes)"
    # shellcheck disable=SC2086 # a list of names
    if ! apt_get_as_root install -y --no-install-recommends $packages; then
        cannot_install "apt-get could not install that (its words are above)"
        return
    fi
    for need in "$@"; do
        machine_has "$need" || cannot_install "apt-get installed $packages, but not: $(describe_need "$need")"
    done
}

machine_needs() {
    local need missing=()
    for need in "$@"; do
        machine_has "$need" || missing+=("$need")
    done
    ((${#missing[@]} == 0)) || install_needs "${missing[@]}"

    JAVA_HOME=$(find_jdk)
    # A bare machine has no locale at all, and Java would then take file names and output for ASCII.
    [[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || LANG=C.UTF-8
    export JAVA_HOME LANG
}
