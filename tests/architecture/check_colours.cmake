# SPDX-License-Identifier: GPL-3.0-or-later
# Colours come from the tokens, so that light and dark stay one change.
include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

set(hex "[0-9a-fA-F]")
set(literals "\"#${hex}${hex}${hex}+\"|QRgb\\(0x|0xff${hex}${hex}${hex}${hex}${hex}${hex}|QColor\\( *[0-9\"]|QColor\\{ *[0-9\"]")
set(literals "${literals}|Qt::(white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|magenta|yellow|gray|darkGray|lightGray)([^A-Za-z]|$)")

house_files(files "app;ui" "*.h;*.cpp;*.qss")
list(FILTER files EXCLUDE REGEX "^ui/shared/tokens\\.(h|cpp)$")
foreach(file IN LISTS files)
  file(STRINGS ${ROOT}/${file} lines REGEX "${literals}")
  foreach(line IN LISTS lines)
    string(STRIP "${line}" line)
    broken("${file}: ${line}")
  endforeach()
endforeach()
tell_broken_rules("the rule that only ui/shared/tokens names colours")
