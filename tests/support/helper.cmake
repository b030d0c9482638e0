# SPDX-License-Identifier: GPL-3.0-or-later
# Real little programs that tests start. They link no Qt and nothing of ours: they stand for other people's programs.
add_executable(command_helper ${CMAKE_CURRENT_SOURCE_DIR}/support/command_helper_main.cpp)
target_compile_features(command_helper PRIVATE cxx_std_20)
target_compile_options(command_helper PRIVATE -Wall -Wextra)

# A host that tests kill.
add_executable(run_host ${CMAKE_CURRENT_SOURCE_DIR}/support/run_host_main.cpp)
target_link_libraries(run_host PRIVATE core_host)
add_dependencies(run_host manyhands-forkserver)
