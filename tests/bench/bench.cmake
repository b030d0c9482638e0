# SPDX-License-Identifier: GPL-3.0-or-later
# Plain programs that print what things cost; not tests, as figures depend on the machine.
if(MANYHANDS_WINDOW)
  add_executable(bench_timeline ${CMAKE_CURRENT_LIST_DIR}/bench_timeline.cpp)
  target_link_libraries(bench_timeline PRIVATE manyhands_ui)
  add_executable(bench_window ${CMAKE_CURRENT_LIST_DIR}/bench_window.cpp)
  set_target_properties(bench_window PROPERTIES AUTOMOC ON)
  target_link_libraries(bench_window PRIVATE manyhands_ui test_support)
endif()

add_executable(bench_engine ${CMAKE_CURRENT_LIST_DIR}/bench_engine.cpp)
target_link_libraries(bench_engine PRIVATE core_child)

add_executable(bench_pool ${CMAKE_CURRENT_LIST_DIR}/bench_pool.cpp)
target_link_libraries(bench_pool PRIVATE core_child)

add_executable(bench_queue ${CMAKE_CURRENT_LIST_DIR}/bench_queue.cpp)
target_link_libraries(bench_queue PRIVATE core_child)

add_executable(bench_measuring ${CMAKE_CURRENT_LIST_DIR}/bench_measuring.cpp)
target_link_libraries(bench_measuring PRIVATE core_host)
add_executable(bench_profile ${CMAKE_CURRENT_LIST_DIR}/bench_profile.cpp)
target_link_libraries(bench_profile PRIVATE core_host)
add_dependencies(bench_profile manyhands-forkserver)
