# SPDX-License-Identifier: GPL-3.0-or-later
# PROGRAM needs no Qt library, neither itself nor through others.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "ldd could not read ${PROGRAM}")
endif()
if(NOT libraries MATCHES "libc\\.so")
  message(FATAL_ERROR "ldd named no C library for ${PROGRAM}: this check would see nothing\n${libraries}")
endif()
if(libraries MATCHES "libQt[0-9A-Za-z]*")
  message(FATAL_ERROR "${PROGRAM} links ${CMAKE_MATCH_0}: what a worker runs is free of Qt")
endif()
