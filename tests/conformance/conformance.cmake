# SPDX-License-Identifier: GPL-3.0-or-later
# Each promise is a test of its own, tst_PROGRAM.PROMISE: `ctest -L conformance` prints one line for it. A program is
# asked for its promises as soon as it is linked.
file(GLOB files CONFIGURE_DEPENDS conformance/tst_*.cpp)
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME_WE)
  manyhands_test_program(${name} ${file} core_child)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${name}_promises.cmake)
  if(NOT EXISTS ${list})
    file(WRITE ${list} "add_test(${name}.not_built ${name})\nset_tests_properties(${name}.not_built PROPERTIES LABELS conformance)\n")
  endif()
  add_custom_command(TARGET ${name} POST_BUILD VERBATIM
    COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${name}> -DLIST=${list} "-DENVIRONMENT=${test_environment}"
      -P ${CMAKE_CURRENT_LIST_DIR}/list_promises.cmake)
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${list})
endforeach()
add_test(NAME upstream_table COMMAND ${CMAKE_COMMAND} -DTABLE=${CMAKE_CURRENT_LIST_DIR}/upstream.md
  -DLISTS=${CMAKE_CURRENT_BINARY_DIR} -P ${CMAKE_CURRENT_LIST_DIR}/check_upstream.cmake)
set_tests_properties(upstream_table PROPERTIES LABELS conformance)
