int nothing = 0;
