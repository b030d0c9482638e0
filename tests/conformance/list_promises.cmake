# SPDX-License-Identifier: GPL-3.0-or-later
# Writes LIST, which ctest includes: one test for each function that PROGRAM names.
execute_process(COMMAND ${PROGRAM} -functions OUTPUT_VARIABLE functions COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[A-Za-z0-9_]+" promises "${functions}")
get_filename_component(program ${PROGRAM} NAME)
set(tests "")
foreach(promise IN LISTS promises)
  set(name ${program}.${promise})
  string(APPEND tests "add_test(${name} \"${PROGRAM}\" ${promise})\n"
    "set_tests_properties(${name} PROPERTIES LABELS conformance TIMEOUT 120 SKIP_REGULAR_EXPRESSION \"^skipped \" ENVIRONMENT \"${ENVIRONMENT}\")\n")
endforeach()
file(WRITE ${LIST} "${tests}")
