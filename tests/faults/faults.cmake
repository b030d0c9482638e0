# SPDX-License-Identifier: GPL-3.0-or-later
# Rows F01 to F30, F32, F40 to F42, F45 to F60 and F62 of the fault matrix. Each program may run beside the others.
add_executable(fault_server ${CMAKE_CURRENT_SOURCE_DIR}/faults/fault_server_main.cpp)
target_link_libraries(fault_server PRIVATE core_child)

add_library(fault_support STATIC ${CMAKE_CURRENT_SOURCE_DIR}/faults/fault_story.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/faults/program_story.cpp ${CMAKE_CURRENT_SOURCE_DIR}/faults/check_invariants.cpp)
target_link_libraries(fault_support PUBLIC test_support)
target_compile_definitions(fault_support PRIVATE MANYHANDS_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
add_dependencies(fault_support fault_server)

manyhands_tests(faults core_host fault_support)
add_dependencies(tst_program_faults manyhands command_helper)
add_dependencies(tst_store_faults manyhands)

# A writer of the history that is there to be killed.
add_executable(store_victim ${CMAKE_CURRENT_SOURCE_DIR}/faults/store_victim_main.cpp)
target_link_libraries(store_victim PRIVATE core_host)
add_dependencies(tst_store_kills store_victim)
if(NOT MANYHANDS_SANITIZE) # what they prove does not depend on it
  include(${CMAKE_CURRENT_LIST_DIR}/mutants.cmake)
endif()
