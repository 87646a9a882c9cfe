# SPDX-FileCopyrightText: 2026 The Rejoinder authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # source_dir and cache are packaging/dev's
#
# Sourced by packaging/dev. find_root: where the packages are, making a build root where they are nowhere.
# enter CMD...: run a command there and end with its exit code.
#
# What is hard: it must work from nothing on Debian 12, as root and as an ordinary user, and never leave half a root.

root=/ # the host itself, or a build root

read -ra packages < <(sed 's/#.*//' "$source_dir/packaging/packages.txt" | xargs)

# shellcheck disable=SC1091
is_debian_13() { (. /etc/os-release 2>/dev/null && [[ ${ID:-} == debian && ${VERSION_ID:-0} -ge 13 ]]); }

am_root() { [[ $(id -u) == 0 ]]; }

has_packages() {
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | grep ' installed$' | sort -u | wc -l)
    ((installed >= ${#packages[@]}))
}

find_root() {
    mkdir -p "$cache" 2>/dev/null || stop "the folder $cache, for the build root and ccache, cannot be made."
    if is_debian_13; then
        has_packages && name_root && return
        if am_root && install_on_host "${packages[@]}"; then
            name_root
            return
        fi
    fi
    root=$cache/root-$(echo "${packages[@]}" | sha256sum | cut -c1-12)
    need_tools
    if [[ ! -e $root ]]; then
        exec 9>"$cache/root.lock"
        flock 9
        [[ -e $root ]] || make_root # somebody else may have made it while we waited
        exec 9>&-
    fi
    name_root
}

# Build trees remember what they were built with.
name_root() { export REJOINDER_ROOT=$root; }

install_on_host() {
    say "Installing by apt: $*"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "$@"; } >"$cache/apt.log" 2>&1 || {
        tail -n 15 "$cache/apt.log" >&2
        return 1
    }
}

# What makes and enters a build root: installed where we may, else asked for.
need_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    if ! am_root; then
        command -v newuidmap >/dev/null || missing+=(uidmap)
        ((${#missing[@]} == 0)) || stop "please have an administrator install ${missing[*]}" \
            "(they make the Debian 13 build root), or run this as root."
    elif ((${#missing[@]})); then
        command -v apt-get >/dev/null || stop "this needs ${missing[*]}, and there is no apt-get to install them with."
        install_on_host "${missing[@]}" || stop "${missing[*]} could not be installed."
    fi
    bwrap --ro-bind / / true 2>/dev/null ||
        stop "this needs either Debian 13 with the packages of packaging/packages.txt, or root that may mount," \
            "or user namespaces; this machine allows none of them here."
}

# The first Debian mirror that the host's own apt uses, from .sources files and one-line lists.
host_mirror() {
    local uri
    uri=$(cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        awk 'tolower($1) == "uris:" { for (i = 2; i <= NF; i++) print $i }
             $1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /^[a-z+]+:\//) print $i }' |
        while read -r uri; do
            # cloud images name a file that lists mirrors
            [[ $uri == mirror+file:* ]] && uri=$(grep -m1 -o '^[a-z]*://[^[:space:]]*' "${uri#mirror+file:}")
            printf '%s\n' "${uri%/}"
        done | grep -m1 '/debian$' || true)
    [[ -n $uri ]] || return 1
    printf '%s\n' "$uri"
}

make_root() {
    local mirror part=$root.part log=$cache/root.log proxy
    mirror=${REJOINDER_MIRROR:-$(host_mirror)} ||
        stop "apt on this machine names no Debian mirror; set REJOINDER_MIRROR to one."
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    local args=(--variant=apt --include="$(IFS=,; echo "${packages[*]}")" --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*')
    [[ -e $keyring ]] || stop "$keyring is missing (package debian-archive-keyring)."
    proxy=$(apt-config shell proxy Acquire::http::Proxy 2>/dev/null | cut -d"'" -f2 || true)
    [[ -z $proxy ]] || args+=(--aptopt="Acquire::http::Proxy \"$proxy\"")

    am_root || grep -q "^$(id -un):" /etc/subuid 2>/dev/null ||
        stop "$(id -un) has no line in /etc/subuid, which mmdebstrap needs; an administrator can add one" \
            "(usermod --add-subuids)."

    say "Making the Debian 13 build root from $mirror: once, a few minutes, 2 GB in $root"
    rm -rf "$cache"/root-*.part
    mkdir -p "$part"
    local source_line="deb [signed-by=$keyring] $mirror trixie main"
    if am_root; then
        mmdebstrap --mode=root "${args[@]}" trixie "$part" "$source_line" >"$log" 2>&1
    else
        mmdebstrap --mode=unshare "${args[@]}" trixie - "$source_line" 2>"$log" |
            tar -x --no-same-owner --exclude=./dev -C "$part" 2>>"$log"
    fi || {
        grep -v '^[IW]: ' "$log" | tail -n 15 >&2 || true
        rm -rf "$part"
        stop "the build root could not be made; all that mmdebstrap said is in $log."
    }
    rm -rf "$part"/var/cache/apt/* "$part"/var/lib/apt/lists/*
    mv -T "$part" "$root"
    remove_old_roots
    say "The build root is ready."
}

remove_old_roots() {
    local old
    for old in "$cache"/root-*; do
        [[ $old == "$root" || ! -d $old ]] || rm -rf "$old"
    done
}

# The folder of each argument that names something on this machine, or would.
folders_of() {
    local argument path
    for argument in "$@"; do
        path=${argument#--*=}
        [[ $path == */* || -e $path ]] || continue
        path=$(realpath -m -- "$path")
        [[ -d $path ]] || path=$(dirname "$path")
        [[ -d $path ]] && printf '%s\n' "$path"
    done
}

enter() {
    [[ $root == / ]] && exec "$@"
    unset CC CXX LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME XDG_DATA_DIRS
    local part folder args=(--dev /dev --proc /proc --tmpfs /run --dir /var/tmp --symlink /run /var/run)
    # /usr and /var are put together from parts, so that a source or a dump below them can be shown, too.
    for part in "$root"/usr/* "$root"/var/lib/dpkg "$root"/var/cache/fontconfig "$root"/etc; do
        args+=(--ro-bind "$part" "${part#"$root"}")
    done
    for part in bin sbin lib lib64; do
        [[ -L $root/$part ]] && args+=(--symlink "$(readlink "$root/$part")" "/$part")
    done
    for part in /etc/passwd /etc/group /etc/hosts /etc/resolv.conf /etc/machine-id; do
        [[ -f $part && -e $root$part ]] && args+=(--ro-bind "$(realpath "$part")" "$part")
    done
    args+=(--bind /tmp /tmp)
    for folder in /home /media /mnt /srv "$HOME" "$cache" "${XDG_RUNTIME_DIR:-}" "$(pwd -P)" "$source_dir"; do
        show_folder "$folder"
    done
    while read -r folder; do
        show_folder "$folder"
    done < <(folders_of "${@:4}")
    folder=$(realpath -m "$source_dir/../shared")
    [[ -d $folder ]] && args+=(--ro-bind "$folder" "$folder")
    [[ -d /dev/dri ]] && args+=(--dev-bind /dev/dri /dev/dri)
    [[ -d /sys ]] && args+=(--ro-bind /sys /sys)
    [[ -f ${XAUTHORITY:-} ]] && args+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    exec bwrap "${args[@]}" --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        --unsetenv LC_ALL --setenv LC_CTYPE C.UTF-8 --chdir "$(pwd -P)" "$@"
}

# Adds to args of enter: this folder, at its own path, unless that would hide the build root.
show_folder() {
    case $1 in
        '' | / | /usr | /usr/bin* | /usr/lib* | /usr/share* | /usr/include* | /var | /etc* | /bin* | /lib* | /dev* | /proc* | /sys* | /run) ;;
        *) [[ -d $1 ]] && args+=(--bind "$1" "$1") ;;
    esac
}
