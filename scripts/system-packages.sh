#!/usr/bin/env bash
# Gói hệ thống: install what is missing and can be installed; say plainly what cannot.
# Used by `make run`, `make demo`, `make test` and .ci/run; safe to run again and again.
set -u

missing=()
# LibreOffice may be there without Writer: look for Writer's own library beside the program.
office=$(readlink -f "$(command -v soffice 2>/dev/null)" 2>/dev/null) || office=
[ -n "$office" ] && [ -e "$(dirname "$office")/libswlo.so" ] || missing+=(libreoffice-writer-nogui)
uno=no
for python in /usr/bin/python3 /opt/libreoffice*/program/python; do
  [ -x "$python" ] && "$python" -c 'import uno' >/dev/null 2>&1 && uno=yes
done
[ "$uno" = yes ] || missing+=(python3-uno)
# A Times-metric face that has the Vietnamese letters (Ộ is U+1ED8): not every "Liberation Serif" does.
fc-list ':charset=1ed8' family 2>/dev/null | grep -qE 'Tinos|Times New Roman|Liberation Serif' || missing+=(fontconfig fonts-croscore fonts-liberation2)
command -v pdftotext >/dev/null 2>&1 || missing+=(poppler-utils)
tesseract --list-langs 2>/dev/null | grep -qx vie || missing+=(tesseract-ocr tesseract-ocr-vie)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
command -v redis-server >/dev/null 2>&1 || missing+=(redis-server)
command -v chromium >/dev/null 2>&1 || missing+=(chromium)
python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing+=(python3-venv)

[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root=(sudo -n); else as_root=(false); fi
fi
if command -v apt-get >/dev/null 2>&1 && [ "${as_root[0]:-}" != false ]; then
  echo "Đang cài gói hệ thống: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  if "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; then
    exit 0
  fi
fi
cat >&2 <<EOT
Máy này còn thiếu: ${missing[*]}
Chưa tự cài được. Trên Debian, hãy nhờ quản trị chạy: sudo apt-get install ${missing[*]}
Văn bản .docx vẫn tạo và đọc được; việc xuất PDF, đọc bản quét và các kiểm thử cần những gói này thì chưa.
EOT
[ "${CI:-}" = true ] && exit 1
exit 0
