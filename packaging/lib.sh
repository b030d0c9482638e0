# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run, packaging/test and .ci/run have in common: packages, the build, the display. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "manyhands: $*" >&2; }
give_up() {
    say "$@"
    exit 1
}

# Program output is UTF-8 whatever the machine was set up with.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

# --- packages -------------------------------------------------------------------------------------------------------

package_manager() {
    local pair
    for pair in apt:apt-get dnf:dnf pacman:pacman zypper:zypper; do
        if command -v "${pair#*:}" >/dev/null; then
            echo "${pair%:*}"
            return
        fi
    done
}

# wanted MANAGER GROUP...: the names in its list that have no group or one of these.
wanted() {
    local manager=$1 name group
    shift
    while read -r name group _; do
        case $name in '' | '#'*) continue ;; esac
        if [ -z "$group" ] || [[ " $* " == *" $group "* ]]; then
            echo "$name"
        fi
    done <"$root/packaging/deps/$manager"
}

# optional MANAGER NAME: its line ends with "maybe": some releases lack it, and all works without.
optional() { grep -Eqx "$2 .*maybe" "$root/packaging/deps/$1"; }

# offered MANAGER: of the names it reads, those without the optional ones that apt knows not to have.
offered() {
    local name
    while read -r name; do
        if [ "$1" = apt ] && optional apt "$name" && apt-cache show cmake >/dev/null 2>&1 &&
            ! apt-cache show "$name" >/dev/null 2>&1; then
            continue
        fi
        echo "$name"
    done
}

installed() {
    case $1 in
    apt) dpkg-query -W -f='${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p' ;;
    dnf | zypper) rpm -qa --qf '%{NAME}\n' ;;
    pacman) pacman -Qq ;;
    esac
}

# install_command MANAGER PACKAGE...: one line for a shell of root's. A complaint of `apt-get update` about one of many
# sources must not stop what could be installed from the others.
install_command() {
    local manager=$1 name install names='' later=''
    shift
    case $manager in
    apt)
        install="DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends"
        install+=" -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3"
        for name in "$@"; do
            if optional apt "$name"; then
                later+=" && { $install $name || true; }"
            else
                names+=" $name"
            fi
        done
        echo "apt-get update; $install$names$later"
        ;;
    dnf) echo "dnf install -y $*" ;;
    pacman) echo "pacman -S --needed --noconfirm $*" ;;
    zypper) echo "zypper --non-interactive install $*" ;;
    esac
}

display_is_named() { [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; }

# as_root COMMAND: by the first way that works without stopping for a question nobody can answer.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        sh -c "$1"
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        sudo sh -c "$1"
    elif command -v pkexec >/dev/null && display_is_named; then
        pkexec sh -c "$1"
    else
        say "Some packages are missing, and this account cannot install them. Type this as root, then try again:"
        printf '\n    %s\n\n' "$1" >&2
        exit 1
    fi
}

# need GROUP...: installs what is missing of the build's packages and these groups'. Nothing missing: no root, no network.
need() {
    local manager missing
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        say "There is no apt, dnf, pacman or zypper here. Going on without installing packages: packaging/deps names them."
        return
    fi
    missing=$(wanted "$manager" "$@" | grep -vxFf <(installed "$manager") | offered "$manager" | tr '\n' ' ') || true
    [ -n "$missing" ] || return 0
    say "Installing: $missing"
    # shellcheck disable=SC2086 # a list of names
    as_root "$(install_command "$manager" $missing)" && return 0
    [ "$manager" = apt ] && give_up "The packages could not be installed: see above. Repair that and try again."
    say "Some packages could not be installed (the list for $manager is untested). Going on: CMake says what it misses."
}

# --- build ----------------------------------------------------------------------------------------------------------

# build_folder PRESET: in the tree, or in the user's cache when the tree cannot be written to.
build_folder() {
    if [ -w "$root" ] && { [ ! -e "$root/.build" ] || [ -w "$root/.build" ]; }; then
        echo "$root/.build/$1"
    else
        echo "${XDG_CACHE_HOME:-$HOME/.cache}/manyhands/build/$1"
    fi
}

# run_tests PRESET ARGUMENT...: by ctest, which keeps to itself why it skipped something: that is told at the end.
run_tests() {
    local folder code=0
    folder=$(build_folder "$1")
    shift
    ctest --test-dir "$folder" --output-on-failure --no-tests=error "$@" || code=$?
    grep -hE '^(SKIP   : |skipped |-- Skipped: )' "$folder/Testing/Temporary/LastTest.log" 2>/dev/null | sort -u || true
    return "$code"
}

# As many as processors, at most one per GiB of memory that is free: a compiler needs about that much.
build_jobs() {
    local processors gibibytes
    processors=$(nproc)
    gibibytes=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    if [ "${gibibytes:-1}" -lt "$processors" ]; then
        processors=$gibibytes
    fi
    echo $((processors > 0 ? processors : 1))
}

# configure PRESET [CMAKE-ARGUMENT...]: prints nothing unless it fails.
configure() {
    local preset=$1 folder extra=()
    shift
    folder=$(build_folder "$preset")
    mkdir -p "$folder"
    if [ ! -e "$folder/CMakeCache.txt" ]; then
        if command -v ninja >/dev/null; then
            extra+=(-G Ninja)
        fi
    elif ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        extra+=(--fresh) # the tree was moved or copied
    fi
    # a warning that only another compiler gives must not keep anybody from running the program
    if [ "$(c++ -dumpversion 2>/dev/null)" != 12 ]; then
        extra+=(-DMANYHANDS_WERROR=OFF)
    fi
    if ! (cd "$root" && cmake --preset "$preset" -B "$folder" "${extra[@]}" "$@") >"$folder/configure.log" 2>&1; then
        cat "$folder/configure.log" >&2
        give_up "The build could not be configured: see above. Debian 12, Ubuntu 24.04 or newer is needed."
    fi
    forget_old_moc "$folder"
}

# CMake 3.25 with Ninja does not look at a new header until an old one changes: its moc output would be missing.
forget_old_moc() {
    local info folder
    for info in "$1"/*/CMakeFiles/*_autogen.dir/AutogenInfo.json; do
        folder=${info%/CMakeFiles/*}/$(basename "${info%.dir/AutogenInfo.json}")
        if [ "$info" -nt "$folder/timestamp" ]; then
            rm -f "$folder/timestamp"
        fi
    done
}

# build PRESET [TARGET...]
build() {
    local folder target=()
    folder=$(build_folder "$1")
    shift
    if [ $# -gt 0 ]; then
        target=(--target "$@")
    fi
    say "Building in $folder with $(build_jobs) jobs"
    cmake --build "$folder" -j "$(build_jobs)" "${target[@]}" || give_up "The build failed: see above."
}

# --- running --------------------------------------------------------------------------------------------------------

# display_answers PROGRAM: a display variable may be left over from a session that is gone; the program itself finds out.
display_answers() {
    display_is_named || [ -n "${QT_QPA_PLATFORM-}" ] || return 1
    (
        ulimit -c 0
        timeout -k 2 15 "$1" --probe-display
    ) >/dev/null 2>&1
}

# What Qt wants to find, and noise of its platform plugins that nobody needs.
prepare_environment() {
    export QT_LOGGING_RULES="${QT_LOGGING_RULES:-qt.qpa.*=false}"
    if [ ! -d "${XDG_RUNTIME_DIR-}" ] || [ ! -w "${XDG_RUNTIME_DIR-}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        # shellcheck disable=SC2064 # this folder, whatever the variable holds later
        trap "rm -rf '$XDG_RUNTIME_DIR'" EXIT
    fi
}
