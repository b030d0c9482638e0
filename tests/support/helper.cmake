# SPDX-License-Identifier: GPL-3.0-or-later
# Real little programs that tests start. They link no Qt and nothing of ours: they stand for other people's programs.
add_executable(command_helper ${CMAKE_CURRENT_SOURCE_DIR}/support/command_helper_main.cpp)
target_compile_features(command_helper PRIVATE cxx_std_20)
target_compile_options(command_helper PRIVATE -Wall -Wextra)
