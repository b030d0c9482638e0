# SPDX-License-Identifier: GPL-3.0-or-later
# The tutorial's programs: built, run, and their output compared.
foreach(example five_workers squares sum_of_squares)
  add_executable(example_${example} ${CMAKE_CURRENT_LIST_DIR}/${example}.cpp)
  target_link_libraries(example_${example} PRIVATE core_child)
  add_test(NAME example_${example} COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:example_${example}>
    -DEXPECTED=${CMAKE_CURRENT_LIST_DIR}/${example}.txt -P ${CMAKE_CURRENT_LIST_DIR}/run_example.cmake)
  set_tests_properties(example_${example} PROPERTIES LABELS conformance TIMEOUT 60)
endforeach()

set(separate_flags "")
if(MANYHANDS_SANITIZE)
  set(separate_flags -fsanitize=${MANYHANDS_SANITIZE})
endif()
add_test(NAME separate_project COMMAND ${CMAKE_COMMAND} -DBUILD=${PROJECT_BINARY_DIR} -DFLAGS=${separate_flags} -DGENERATOR=${CMAKE_GENERATOR}
  -DWORK=${PROJECT_BINARY_DIR}/separate -P ${CMAKE_CURRENT_LIST_DIR}/separate/build_separate.cmake)
set_tests_properties(separate_project PROPERTIES LABELS conformance TIMEOUT 120)
