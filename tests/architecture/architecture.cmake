# SPDX-License-Identifier: GPL-3.0-or-later
# The law of the house as tests. A case in tests/data/architecture/bad/CHECK-NAME/ breaks one rule of check_CHECK.cmake.
set(architecture_folder ${CMAKE_CURRENT_LIST_DIR})

foreach(check includes licenses colours)
  add_test(NAME architecture_${check}
    COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${architecture_folder}/check_${check}.cmake)
  set_tests_properties(architecture_${check} PROPERTIES LABELS architecture)
  file(GLOB cases ${PROJECT_SOURCE_DIR}/tests/data/architecture/bad/${check}-*)
  foreach(case IN LISTS cases)
    get_filename_component(name ${case} NAME)
    add_test(NAME architecture_finds_${name}
      COMMAND ${CMAKE_COMMAND} -DCASE=${case} -DCHECK=${architecture_folder}/check_${check}.cmake
        -P ${architecture_folder}/expect_broken.cmake)
    set_tests_properties(architecture_finds_${name} PROPERTIES LABELS architecture)
  endforeach()
endforeach()

add_test(NAME architecture_forkserver_links_no_qt
  COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:manyhands-forkserver> -P ${architecture_folder}/check_no_qt.cmake)
# the same check on a program that does link Qt
add_test(NAME architecture_finds_linked_qt
  COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:tst_cpu_topology> -P ${architecture_folder}/check_no_qt.cmake)
set_tests_properties(architecture_finds_linked_qt PROPERTIES PASS_REGULAR_EXPRESSION "links[ \n]+libQt6")
set_tests_properties(architecture_forkserver_links_no_qt architecture_finds_linked_qt PROPERTIES LABELS architecture)
