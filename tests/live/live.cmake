# SPDX-License-Identifier: GPL-3.0-or-later
# Where the time of real processes went, and in which functions, held against what is known of their work beforehand. Nothing may run beside
# them: they measure.
add_executable(generator_server ${CMAKE_CURRENT_SOURCE_DIR}/live/generator_server_main.cpp)
target_link_libraries(generator_server PRIVATE core_child)

manyhands_test_program(tst_live_culprits ${CMAKE_CURRENT_SOURCE_DIR}/live/tst_live_culprits.cpp core_host)
target_sources(tst_live_culprits PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/live/live_run.cpp)
add_dependencies(tst_live_culprits generator_server)
add_test(NAME tst_live_culprits COMMAND tst_live_culprits -maxwarnings 0)
set_tests_properties(tst_live_culprits PROPERTIES LABELS proofs RUN_SERIAL ON TIMEOUT 300
  ENVIRONMENT "${test_environment};QTEST_FUNCTION_TIMEOUT=250000")

manyhands_test_program(tst_live_slowdown ${CMAKE_CURRENT_SOURCE_DIR}/live/tst_live_slowdown.cpp core_host)
target_sources(tst_live_slowdown PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/live/live_run.cpp)
add_dependencies(tst_live_slowdown generator_server)
add_test(NAME tst_live_slowdown COMMAND tst_live_slowdown)
set_tests_properties(tst_live_slowdown PROPERTIES LABELS proofs RUN_SERIAL ON TIMEOUT 120
  ENVIRONMENT "${test_environment}")

add_executable(two_functions_server ${CMAKE_CURRENT_SOURCE_DIR}/live/two_functions_server_main.cpp)
target_link_libraries(two_functions_server PRIVATE core_child)
manyhands_test_program(tst_live_profile ${CMAKE_CURRENT_SOURCE_DIR}/live/tst_live_profile.cpp core_host)
add_dependencies(tst_live_profile two_functions_server)
add_test(NAME tst_live_profile COMMAND tst_live_profile -maxwarnings 0)
set_tests_properties(tst_live_profile PROPERTIES LABELS proofs RUN_SERIAL ON TIMEOUT 120
  ENVIRONMENT "${test_environment}")

manyhands_test_program(tst_live_tuning ${CMAKE_CURRENT_SOURCE_DIR}/live/tst_live_tuning.cpp core_host)
add_dependencies(tst_live_tuning manyhands-forkserver)
add_test(NAME tst_live_tuning COMMAND tst_live_tuning)
set_tests_properties(tst_live_tuning PROPERTIES LABELS proofs RUN_SERIAL ON TIMEOUT 120
  ENVIRONMENT "${test_environment}")
