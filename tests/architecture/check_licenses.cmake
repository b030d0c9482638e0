# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file names its licence in one of its first two lines.
include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

house_files(files "app;core;ui;tests;packaging;.ci" "*.h;*.cpp;*.cmake;*.sh;*.py;CMakeLists.txt")
list(FILTER files EXCLUDE REGEX "^tests/data/")
foreach(script CMakeLists.txt .clang-format .clang-tidy packaging/run packaging/test .ci/run)
  if(EXISTS ${ROOT}/${script})
    list(APPEND files ${script})
  endif()
endforeach()
foreach(file IN LISTS files)
  file(READ ${ROOT}/${file} text LIMIT 300)
  if(NOT text MATCHES "^[^\n]*(\n[^\n]*)?SPDX-License-Identifier: GPL-3.0-or-later")
    broken("${file} does not name its licence in its first lines")
  endif()
endforeach()
tell_broken_rules("the rule of SPDX headers")
