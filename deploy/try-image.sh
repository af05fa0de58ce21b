#!/bin/sh
# Runs the steps of the Dockerfile in a fresh root of Debian 13, whose Python is the image's, made with debootstrap, where no
# container engine is; then starts the bot there as its own user, with everything but its state read-only, and asks for its
# health. As root.
# Usage: deploy/try-image.sh [requirements/all.txt]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
lock=${1:-requirements/run.txt}
root=$(mktemp -d)
chmod 755 "$root"
state=$root/var/lib/paperclub
leave() {
  for mount in "$state" "$root/proc" "$root/dev" "$root"; do umount -l "$mount" 2>/dev/null || true; done
  rm -rf --one-file-system "$root"
}
trap leave EXIT

say() { echo "$(date +%T) $*"; }
run_in() { chroot "$@"; }

say "A fresh Debian in $root"
debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates trixie "$root" >"$root.log" 2>&1
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# Where pip is told to fetch from a mirror, it does so here as well.
index=${PIP_INDEX_URL:-$(python3 -m pip config get global.index-url 2>/dev/null || true)}
certificate=${PIP_CERT:-${SSL_CERT_FILE:-}}
if [ -n "$certificate" ]; then cp "$certificate" "$root/etc/ssl/certs/ca-certificates.crt"; fi
mkdir -p "$root/src"
git -C "$here" ls-files -z | grep -zvE '^(tests|bench|findings)/' | (cd "$here" && xargs -0 cp --parents -t "$root/src")

sed -n 's/^RUN //p' "$here/deploy/Dockerfile" | while read -r step; do
  say "RUN $step"
  run_in "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LOCK="$lock" \
    ${index:+PIP_INDEX_URL="$index"} PIP_DISABLE_PIP_VERSION_CHECK=1 sh -ec "cd /src; $step" </dev/null
done
rm -rf "$root/src"
say "Installed: $(du -sm "$root/opt/paperclub" | cut -f1) MB"

mount --bind "$state" "$state"
mount -o remount,bind,ro "$root"
as_user() {
  run_in --userspec=901:"$(chroot "$root" id -g paperclub)" "$root" /usr/bin/env -i \
    PATH=/opt/paperclub/bin:/usr/bin:/bin PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    PAPERCLUB_HEALTH__LISTEN=127.0.0.1:9464 sh -ec "cd /var/lib/paperclub; $1"
}
say "check"
as_user "paperclub check"
say "run"
as_user "printf 'as ada\n/club start Readers zone: Europe/Berlin\nwait 1d\n' >say; (cat say; sleep 20) | paperclub run" >"$root.run" 2>&1 &
bot=$!
tries=0
until as_user "python3 -c \"import urllib.request as ask; print(ask.urlopen('http://127.0.0.1:9464/readyz', timeout=8).read().decode())\"" 2>/dev/null; do
  tries=$((tries + 1))
  [ $tries -lt 60 ] || { cat "$root.run"; exit 1; }
  sleep 1
done
wait $bot || true
as_user "ls -l /var/lib/paperclub; touch /opt/paperclub/x 2>&1 || true"
grep -q "begins" "$root.run" && say "The club was founded, with nothing written but its state."
