# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM and compares its lines, in any order (workers end as they like), with those of EXPECTED.
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE output RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${code}")
endif()
string(REGEX REPLACE "[][]" "" output "${output}") # brackets would glue list elements
string(REGEX REPLACE "\n$" "" output "${output}")
string(REPLACE "\n" ";" lines "${output}")
file(READ ${EXPECTED} wanted)
string(REGEX REPLACE "[][]" "" wanted "${wanted}")
string(REGEX REPLACE "\n$" "" wanted "${wanted}")
string(REPLACE "\n" ";" wanted_lines "${wanted}")
list(SORT lines)
list(SORT wanted_lines)
if(NOT lines STREQUAL wanted_lines)
  message(FATAL_ERROR "${PROGRAM} printed\n${output}\nnot\n${wanted}")
endif()
